package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.member.LegalName;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private final Check check = new PersonalData();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 20 7946 0958",
                "+44 (0)20 7946 0958",
                "(020) 7946 0958",
                "020 7946 0958",
                "07700 900123",
                "07700-900-123",
                "07700\u00A0900\u00A0123",
                "07700\u2011900\u2011123",
                "+1 212 555 0123",
                "+1-212-555-0123",
                "(212) 555-0123",
                "(212)555-0123",
                "212-555-0123",
                "212.555.0123",
                "212 555 0123",
                "1-800-555-0199",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06/12/34/56/78",
                "+33 6 12 34 56 78",
                "0151 23456789",
                "030/12345678",
                "+49 (0) 151 2345678",
                "+34 612 345 678",
                "087 123 4567",
                "0412 345 678",
                "(02) 9876 5432",
                "+91 98765 43210",
                "+5511912345678",
            })
    void aPhoneNumberOfAnyCountryIsSeen(String number) {
        assertThat(Examined.by(check, "Call me: " + number + ", any time"))
                .singleElement()
                .satisfies(found -> assertThat(digits(found)).isEqualTo(digits(number)));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maya@example.org",
                "first.last+forum@mail.example.co.uk",
                "Write to me at MAYA_99@example.org.",
                "(maya@example.org)",
            })
    void anAddressForMailIsSeen(String text) {
        assertThat(Examined.by(check, text)).singleElement().asString().contains("@example.org".substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CA 15-3 was 1200",
                "CA 27.29 fell from 350.5 to 48.2",
                "Diagnosed 2022-05-14, scan 2023-01-09 10:30",
                "On 05.03.2022 10:30 they called",
                "On 03/25/2022 2 tablets, on 04/02/2022 3",
                "From 05/03/22-06/04/22 I was in",
                "10 000 steps",
                "1 000 000 000 cells",
                "0.5 mg in the morning, 0.25 mg at night",
                "Every 3 weeks, 6 cycles, 18 weeks, 2021 to 2023",
                "neutrophils 0.5, platelets 250 000, Hb 10.4",
                "100-200-300 mg",
                "HER2 3+, ER 95 %, Ki-67 30 %",
                "stage 4, T2N1M1, grade 2-3",
                "0-10 pain, mostly 4",
                "NCT01234567 is the trial",
                "blood pressure 120/80, 135/85, 110/70",
                "at 08:00, 12:00 and 20:00",
                "0800 1200 1600 2000 are my tablet times",
                "about 2,000,000 people",
                "a @ b, me @home, 5 @ 10",
                "version 1.2.3.4",
            })
    void dosesDatesAndResultsAreNone(String text) {
        assertThat(Examined.by(check, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADDRESS   | We live at 12 Willow Lane near the park | 12 Willow Lane",
                "ADDRESS   | ask at 7b, Saint Mary's Road, please | 7b, Saint Mary's Road",
                "ADDRESS   | in der Lindenstraße 14 | Lindenstraße 14",
                "ADDRESS   | Calle de la Paz, 3 | Calle de la Paz, 3",
                "ADDRESS   | my postcode is SW1A 1AA | SW1A 1AA",
                "NUMBER    | My file is 4857730192 there | 4857730192",
                "NUMBER    | card 4929 1234 5678 9012 | 4929 1234 5678 9012",
                "NUMBER    | 178-05-1120 is mine | 178-05-1120",
                "CLINICIAN | I asked Dr. Averil Quenstedt-Moyle twice | Dr. Averil Quenstedt-Moyle",
                "CLINICIAN | Professor Okonkwo laughed | Professor Okonkwo",
                "CLINICIAN | my oncologist, Mary O’Brien, said | oncologist, Mary O’Brien",
                "OWN_NAME  | I, June Hale, write this | June Hale",
                "OWN_NAME  | Mrs Hale, they called me | Hale",
            })
    void whatLeadsToSomebodyIsMarkedExactly(PersonalKind kind, String text, String marked) {
        var june = new Actor(7, "june", "June", Set.of(), new LegalName("June", "Hale"));

        assertThat(PersonalData.in(june, text)).singleElement().satisfies(span -> {
            assertThat(span.kind()).isEqualTo(kind);
            assertThat(text.substring(span.start(), span.end())).isEqualTo(marked);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June was warm, and the doctor was kind",
                "The inhaler, the hale and hearty, Haleton",
                "Nurse Practitioner is what she is; my doctor said No",
                "HER2 3+, B12 1MG, T2 N1 M0, ER 95",
                "on 12 March the streets were empty",
                "3 weeks a lane, 2 roads",
                "Dr who? A doctor, a nurse, an oncologist",
                "1000000 cells and 12345678 more",
            })
    void ordinaryWordsAreNone(String text) {
        var june = new Actor(7, "june", "June", Set.of(), new LegalName("June", "Hale"));

        assertThat(PersonalData.in(june, text)).isEmpty();
    }

    @Test
    void aNameSheShowsHerselfIsNoSecret() {
        var june = new Actor(7, "june", "June Hale", Set.of(), new LegalName("June", "Hale"));

        assertThat(PersonalData.in(june, "I, June Hale, write this")).isEmpty();
    }

    @Test
    void aNameWithSignsInItIsFoundAsItIsWritten() {
        var odd = new Actor(7, "odd", "Odd", Set.of(), new LegalName("A.", "O'(Neil"));

        assertThat(PersonalData.in(odd, "It was A. O'(Neil who came")).hasSize(1);
        assertThat(odd.toString()).doesNotContain("Neil");
    }

    @Test
    void aTitleCountsForAStoryButNotForWhatOthersAnswer() {
        var story = submission(Kind.STORY);
        var comment = submission(Kind.COMMENT);

        assertThat(check.examine(story, new Standing(3, false))).containsExactly(Finding.ofWhole(Reason.PII_SUSPECTED));
        assertThat(check.examine(comment, new Standing(3, false))).isEmpty();
    }

    private static Submission submission(Kind kind) {
        return new Submission(
                new Subject(kind, 1),
                1,
                new Actor(7, "june", "June", Set.of()),
                "Call me on 07700 900123",
                "Plain words.",
                "/stories/x");
    }

    @Test
    void noTextKeepsItBusy() {
        Examined.finishesOnHostileText(check);
    }
}
