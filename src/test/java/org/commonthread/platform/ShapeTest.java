package org.commonthread.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonthread.Mistakes;
import org.commonthread.platform.Refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private final Shape shape = new Shape();

    ShapeTest() {
        shape.validator = Mistakes.validator();
    }

    record Order(
            @Size(max = 3, message = "Shorter, please.") String what,

            @NotBlank(message = "Where to?") String address) {}

    enum Size3 {
        SMALL,
        LARGE
    }

    @Test
    void aCommandOfTheRightShapeGoesThroughAsItIs() {
        var order = new Order("tea", "here");

        assertThat(shape.check(order)).isSameAs(order);
    }

    @Test
    void aWrongShapeIsRefusedWithOneProblemForEachField() {
        assertThatThrownBy(() -> shape.check(new Order("coffee", " ")))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
                    assertThat(refusal.problems())
                            .containsExactly(
                                    new Problem("address", "Where to?"), new Problem("what", "Shorter, please."));
                });
    }

    @Test
    void aCodeIsReadByItsName() {
        assertThat(Shape.code(Size3.class, "size", "LARGE")).isEqualTo(Size3.LARGE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "large", "HUGE", " LARGE"})
    void anUnknownCodeIsAProblemOfItsField(String name) {
        assertThatThrownBy(() -> Shape.code(Size3.class, "size", name))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.problemOf("size")).isNotNull());
    }
}
