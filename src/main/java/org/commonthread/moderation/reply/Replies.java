package org.commonthread.moderation.reply;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about prepared replies. */
interface Replies {
    EntityManager entityManager();

    @HQL("select id, rule, language, name, text, offered, version from PreparedReply"
            + " where offered = true or :all = true order by rule, language, name, id")
    List<ReplyView> all(boolean all);

    @HQL("select id, rule, language, name, text, offered, version from PreparedReply where id = :id")
    List<ReplyView> one(long id);

    @HQL("select m.displayName, c.at, c.was, c.became from ReplyChange c join Member m on m.id = c.byId"
            + " where c.replyId = :replyId order by c.at desc, c.id desc")
    List<ReplyChangeView> history(long replyId);
}
