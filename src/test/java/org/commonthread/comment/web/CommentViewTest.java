package org.commonthread.comment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonthread.comment.ReactionKind;
import org.commonthread.vocabulary.wish.Veil;
import org.commonthread.vocabulary.wish.Wish;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Markup is kept under this record: two readers who would see different things must never share it. */
class CommentViewTest {
    private static final RecordComponent[] COMPONENTS = CommentView.class.getRecordComponents();

    /** Two values of each type that a component has. */
    private static final Map<Class<?>, List<Object>> VALUES = Map.of(
            long.class, List.of(1L, 2L),
            Long.class, List.of(1L, 2L),
            int.class, List.of(1, 2),
            boolean.class, List.of(false, true),
            String.class, List.of("one", "other"),
            Instant.class, List.of(Instant.EPOCH, Instant.EPOCH.plusNanos(1)),
            Veil.class, List.of(Veil.NONE, new Veil(List.of(), Wish.HIDE)),
            List.class, List.of(List.of(), List.of(new ReactionView(ReactionKind.values()[0], 1, true))));

    @Test
    void isTheSameIfAllComponentsAre() throws ReflectiveOperationException {
        assertEquals(differingIn(-1), differingIn(-1));
        assertEquals(differingIn(-1).hashCode(), differingIn(-1).hashCode());
    }

    @TestFactory
    Stream<DynamicTest> isAnotherIfOneComponentIs() {
        return Stream.iterate(0, each -> each < COMPONENTS.length, each -> each + 1)
                .map(each -> DynamicTest.dynamicTest(
                        COMPONENTS[each].getName(), () -> assertNotEquals(differingIn(-1), differingIn(each))));
    }

    /** A comment of the first values, but for one component. */
    private static CommentView differingIn(int which) throws ReflectiveOperationException {
        var values = new Object[COMPONENTS.length];
        for (int each = 0; each < values.length; each++) {
            values[each] =
                    VALUES.getOrDefault(COMPONENTS[each].getType(), List.of()).get(each == which ? 1 : 0);
        }
        var types = Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return CommentView.class.getDeclaredConstructor(types).newInstance(values);
    }
}
