package org.commonthread.finder.exchange;

/**
 * Cells that a spreadsheet would run as a formula get an apostrophe in front, which spreadsheets show as nothing (OWASP,
 * "CSV Injection"); so do those that have one already, and reading takes exactly one away again. What was written is read
 * without loss, and an apostrophe that somebody else wrote before a word stays.
 */
final class Defused {
    private static final String RUN = "=+-@\t\r\n＝＋－＠'";

    private Defused() {}

    static String write(String cell) {
        return !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && RUN.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
