package io.github.placeline.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    @ParameterizedTest
    @EnumSource
    void saysAStandingInItsOwnWord(Standing standing) {
        Verdict verdict = Verdict.of(standing);

        assertThat(verdict.word()).isEqualTo(standing.words());
    }

    @ParameterizedTest
    @EnumSource
    void saysADirectionInItsOwnWord(TrendVerdict direction) {
        assertThat(Verdict.of(direction).word()).isEqualTo(direction.words());
    }

    @ParameterizedTest
    @EnumSource
    void saysASummaryInItsOwnWordWithAShape(Summary summary) {
        assertThat(Verdict.of(summary).word()).isEqualTo(summary.words());
        assertThat(Verdict.of(summary).shape()).isNotNull();
    }

    @Test
    void neverLeavesAJudgementToColourAlone() {
        assertThat(Stream.of(Verdict.values()).filter(one -> one.tone() != Verdict.Tone.NONE))
                .allSatisfy(one -> assertThat(one.shape()).as(one.word()).isNotNull());
    }

    @Test
    void outlinesWhatNobodyTested() {
        assertThat(Verdict.of(Standing.AHEAD).shape()).isNotEqualTo(Verdict.BETTER.shape());
        assertThat(Verdict.of(Standing.LEVEL).shape()).isNotEqualTo(Verdict.SIMILAR.shape());
        assertThat(Verdict.of(Standing.BEHIND).shape()).isNotEqualTo(Verdict.WORSE.shape());
        assertThat(Stream.of(Verdict.values()).filter(Verdict::isTested))
                .containsExactly(Verdict.BETTER, Verdict.SIMILAR, Verdict.WORSE);
    }
}
