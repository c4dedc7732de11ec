package org.commonthread.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I know that winter; the car park at six, and nobody else awake.",
                "The scan was stable. I cried in the lift.",
                "Mine started letrozole with palbociclib in March, and it's been kind to her so far.",
                "Has anyone had a reaction to this? I don’t know what to ask.",
                "Thank you for being here."
            })
    void thisIsEnglish(String words) {
        assertThat(Language.of(words)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mi madre empezó con letrozol en marzo y está muy cansada.",
                "Gracias por contarlo. A mí me pasó lo mismo el año pasado.",
                "¿Alguien sabe si se puede viajar después de la radioterapia?",
                "Tengo miedo de la próxima prueba y no puedo dormir.",
                "Hoy es un día difícil, pero aquí estoy."
            })
    void thisIsSpanish(String words) {
        assertThat(Language.of(words)).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Letrozole",
                "Hola!",
                "Ma mère a commencé le traitement en mars et elle est très fatiguée.",
                "Minha mãe começou o tratamento em março e está muito cansada, mas não desiste.",
                "Meine Mutter hat im März mit der Therapie angefangen und ist sehr müde.",
                "Mia madre ha iniziato la terapia a marzo ed è molto stanca, ma non si arrende.",
                "Mijn moeder is in maart met de behandeling begonnen en zij is erg moe.",
                "Мама очень устала, но она держится."
            })
    void thisIsNeither(String words) {
        assertThat(Language.of(words)).isEqualTo(Language.OTHER);
    }
}
