package org.commonthread.finder.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One row of a file, read already; forgotten when its import is over, but for what was wrong with it. */
@Entity
@Table(name = "finder_import_row")
class ImportRow {
    static final int PROBLEM_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finder_import_row_seq")
    @SequenceGenerator(name = "finder_import_row_seq", sequenceName = "finder_import_row_seq")
    private Long id;

    @Column(name = "import_id")
    private long importId;

    /** Its place among the rows, from 1 on. */
    private int number;

    /** Where it begins in the file. */
    private long line;

    /** The entry as JSON; empty if none could be made of it. */
    private String words;

    /** Empty if nothing is wrong with it. */
    private String problem;

    protected ImportRow() {}

    ImportRow(long importId, int number, long line, String words, String problem) {
        this.importId = importId;
        this.number = number;
        this.line = line;
        this.words = words;
        this.problem = cut(problem);
    }

    void refuse(String why) {
        problem = cut(why);
    }

    private static String cut(String why) {
        return why.length() > PROBLEM_MAX ? why.substring(0, PROBLEM_MAX) : why;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    boolean isRefused() {
        return !problem.isEmpty();
    }
}
