package org.commonthread.moderation.crisis;

import java.util.List;

/**
 * What an author is quietly shown while she writes. None of it is kept, and none of it stops her.
 *
 * @param help whether her words sound as if she might need somebody
 * @param lines who answers where she is; empty where that is not known
 * @param careful words of hers that hurt many who read them
 */
public record Hints(boolean help, List<HelpLineView> lines, List<String> careful) {}
