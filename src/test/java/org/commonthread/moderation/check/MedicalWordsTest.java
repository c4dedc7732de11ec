package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words people need here are never a reason by themselves (MQ-7). */
class MedicalWordsTest {
    private static final List<Check> CHECKS =
            List.of(new CrisisPhrases(), new TreatmentAdvice(), new PersonalData(), new Links(), new FirstPosts());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "breast",
                "nipple",
                "areola",
                "discharge",
                "anal",
                "rectal",
                "vagina",
                "vaginal",
                "sexual problems",
                "libido",
                "mastectomy",
                "suppository",
                "morphine",
                "opioid",
                "nipple discharge",
                "lump in the breast",
                "tamoxifen",
                "palbociclib",
                "trastuzumab",
                "lapatinib",
                "bevacizumab",
                "chemotherapy",
                "HER2 negative (HER2-)",
                "Hormone receptor positive (HR+)",
                "palliative care",
                "hospice",
                "vomiting",
                "weighing risks and benefits",
            })
    void noMedicalWordIsAReason(String word) {
        for (var text : List.of(word, "I have " + word + " and it is hard.", word.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(CHECKS)
                    .allSatisfy(check -> assertThat(Examined.by(check, text)).isEmpty());
        }
    }
}
