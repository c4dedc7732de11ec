package org.commonthread.moderation.check;

/**
 * What could lead a stranger to somebody, and how it is recognised. The composer looks for the same in the browser, so
 * these patterns keep to what Java and browsers (with their flag {@code u}) read alike, and run in linear time.
 */
public enum PersonalKind {
    EMAIL("\\b[\\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}\\b"),

    /**
     * A number counts as a phone's when it begins with + or 0, or is written as North Americans write theirs; dates,
     * doses and laboratory values do not.
     */
    PHONE("(?:(?<![\\w/.-])(?<!\\d[ \\u00A0])(?!" + Dates.DATE + ")"
            + "(?:\\+|0)\\d(?:[ \\u00A0()./\\u2010-\\u2013-]{0,2}\\d){7,13}(?![\\w/])(?! \\d))"
            + "|(?:(?<![\\w/.+-])(?<!\\+\\d[ .-])(?:1[ .-])?"
            + "(?:\\([2-9]\\d\\d\\) ?|[2-9]\\d\\d[ .-])[2-9]\\d\\d[ .-]\\d{4}(?![\\w/]))"),

    /** A house in a street, as English, German and Spanish write it, and a British postcode. */
    ADDRESS("(?<![\\w.])\\d{1,4}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,4}"
            + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Crescent|Place|Square|Terrace|Boulevard|Gardens"
            + "|Grove|Mews|Way)\\b"
            + "|(?<!\\p{L})\\p{Lu}\\p{L}{2,30}(?:straße|strasse|gasse|weg|platz|allee) \\d{1,4}(?!\\d)"
            + "|\\b(?:Calle|Avenida|Plaza|Rue) (?:\\p{L}{1,20} ){0,3}\\p{Lu}\\p{L}{1,30},? \\d{1,4}(?!\\d)"
            + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}\\b"),

    /** What an insurance, a bank or a hospital calls somebody. */
    NUMBER("(?<![\\w./-])(?:\\d{9,19}|[3-6]\\d{3}(?:[ -]\\d{4}){3}|\\d{3}-\\d{2}-\\d{4})(?![\\w/-])"),

    CLINICIAN("\\b(?:Dr|Doctor|Prof|Professor|Nurse)\\.?(?: Dr\\.?)? (?!Practitioner|Navigator|Specialist)"
            + "\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,40})?"
            + "|\\b(?:oncologist|surgeon|nurse|radiologist|consultant|registrar|radiographer|doctor|GP),?"
            + " (?:(?:is |was )?called |named |is |was )?\\p{Lu}\\p{L}{1,30} \\p{Lu}[\\p{L}'’-]{1,30}"),

    /** The author's legal name; what that is, only her token knows. */
    OWN_NAME("");

    private final String pattern;

    PersonalKind(String pattern) {
        this.pattern = pattern;
    }

    /** The regular expression, heeding capitals; empty if it depends on who writes. */
    public String pattern() {
        return pattern;
    }

    private static final class Dates {
        static final String DATE = "\\d\\d(?:[./-]\\d\\d[./-](?:19|20)\\d\\d|\\/\\d\\d\\/\\d\\d)(?![\\d/])";
    }
}
