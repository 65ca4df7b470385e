package io.github.placeline.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Refusal;
import io.github.placeline.ui.work.Faults.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final List<Fault> told = new ArrayList<>();
    private final Faults faults = new Faults(told::add);

    @Test
    void aRefusalIsSaidInItsOwnWordsAndIsNoFault() {
        Failure failure =
                faults.failure(Refusal.ofWorld("The disk is full. Make room and try again."));

        assertThat(failure)
                .isEqualTo(new Failure("The disk is full. Make room and try again.", false));
        assertThat(told).isEmpty();
    }

    @Test
    void stoppingIsNoFault() {
        assertThat(faults.failure(new CancellationException()).stopped()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void theSameBugIsToldOnceWhateverItsMessage() {
        for (int i = 0; i < 3; i++) faults.report(new IllegalStateException("row " + i));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().sentence()).contains(told.getFirst().id());
        assertThat(told.getFirst().details()).contains("IllegalStateException");
    }

    @Test
    void anotherBugIsToldToo() {
        faults.report(new IllegalStateException());
        faults.report(new ArithmeticException());

        assertThat(told).extracting(Fault::id).doesNotHaveDuplicates().hasSize(2);
    }
}
