package io.github.placeline.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ListedTextTest {

    @Test
    void joinsTextsReadably() {
        assertThat(ListedText.of(List.of("Early years", "Key stage 2; maths")))
                .isEqualTo("Early years; Key stage 2\\; maths");
    }

    @Test
    void readsWhatAPersonTypesWithoutSpaces() {
        assertThat(ListedText.texts("Early years;Key stage 2"))
                .containsExactly("Early years", "Key stage 2");
    }

    @Property
    void givesEveryListBack(@ForAll List<@NotEmpty String> texts) {
        assertThat(ListedText.texts(ListedText.of(texts))).isEqualTo(texts);
    }
}
