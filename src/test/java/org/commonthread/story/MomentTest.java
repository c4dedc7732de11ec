package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "March 2022,       2022, 3",
        "'  mar. 2022 ',   2022, 3",
        "2022-03,          2022, 3",
        "3/2022,           2022, 3",
        "12.2022,          2022, 12",
        "about March 2022, 2022, 3",
        "~ 2021,           2021, 7",
        "2021,             2021, 7",
        "spring 2022,      2022, 4",
        "Autumn 2022,      2022, 10",
    })
    void aDateIsReadAsPeopleWriteIt(String typed, int year, int month) {
        assertThat(Moment.read(typed)).contains(new Moment(year * 12 + month - 1, false));
    }

    @ParameterizedTest
    @CsvSource({"month 4, 4", "Month 0, 0", "about month 12, 12", "4 months after the diagnosis, 4", "31 months in, 31"
    })
    void aMonthSinceTheDiagnosisNeedsNoDate(String typed, int months) {
        assertThat(Moment.read(typed)).contains(new Moment(months, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "22", "13/2022", "0/2022", "Foo 2022", "month", "1822", "2022 2023"})
    void whatCannotBeReadIsNotGuessed(String typed) {
        assertThat(Moment.read(typed)).isEmpty();
    }
}
