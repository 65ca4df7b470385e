package io.github.placeline.ui.presenter;

import io.github.placeline.app.deck.HiddenNames;
import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideContent;
import io.github.placeline.chart.slide.SlideLayout;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Slides read and laid out ahead, the next one first, so that a key is answered at once. Use from
/// the FX thread only; the work itself is done away from it, one slide at a time.
final class Prepared {

    private static final Size USUAL = new Size(1920, 1080);

    /// How slides are shown.
    record Look(boolean asTable, boolean hidesNames, boolean swapped) {
        Look table(boolean on) {
            return new Look(on, hidesNames, swapped);
        }

        Look names(boolean hidden) {
            return new Look(asTable, hidden, swapped);
        }

        Look swap(boolean on) {
            return new Look(asTable, hidesNames, on);
        }

        SlideContent of(SlideFacts facts) {
            SlideContent content = asTable ? facts.asTable() : facts.content();
            if (swapped && content.body() instanceof SlideBody.Pair pair)
                content = content.with(pair.swapped());
            return hidesNames ? HiddenNames.hide(facts, content) : content;
        }
    }

    private record Done(@Nullable SlideFacts facts, SlideContent content, LaidSlide laid) {}

    private final List<Slide> slides;
    private final Function<Slide, SlideFacts> load;
    private final BackgroundRunner background;
    private final IntConsumer onArrival;
    private final Map<Integer, SlideFacts> facts = new HashMap<>();
    private final Map<Integer, SlideContent> failed = new HashMap<>();
    private final Map<Integer, LaidSlide> laid = new HashMap<>();
    private Size size = USUAL;
    private Look look = new Look(false, false, false);
    private int generation;
    private int around;
    private boolean working;

    /// @param onArrival told the place of a slide whose figures have come
    Prepared(
            List<Slide> slides,
            Function<Slide, SlideFacts> load,
            BackgroundRunner background,
            IntConsumer onArrival) {
        this.slides = List.copyOf(slides);
        this.load = load;
        this.background = background;
        this.onArrival = onArrival;
    }

    int count() {
        return slides.size();
    }

    Slide slide(int at) {
        return slides.get(at);
    }

    Optional<SlideFacts> facts(int at) {
        return Optional.ofNullable(facts.get(at));
    }

    Look look() {
        return look;
    }

    void look(Look next) {
        look = next;
        forget();
    }

    /// @return whether the size is another
    boolean resize(Size next) {
        if (next.equals(size)) return false;
        size = next;
        forget();
        return true;
    }

    private void forget() {
        generation++;
        laid.clear();
    }

    String number(int at) {
        return (at + 1) + " of " + slides.size();
    }

    /// What a slide shows; that it is being read where its figures have not come yet.
    SlideContent content(int at) {
        SlideFacts known = facts.get(at);
        if (known != null) return look.of(known);
        SlideContent trouble = failed.get(at);
        if (trouble != null) return trouble;
        String headline = look.hidesNames() ? "" : slides.get(at).headline();
        return new SlideContent("", headline, new SlideBody.Gone("Reading the figures."), "");
    }

    /// The slide laid out, at once where it is not yet.
    LaidSlide laid(int at) {
        LaidSlide ready = laid.get(at);
        if (ready != null) return ready;
        LaidSlide now = SlideLayout.lay(content(at), size, number(at));
        if (facts.containsKey(at) || failed.containsKey(at)) laid.put(at, now);
        return now;
    }

    Optional<LaidSlide> laidAlready(int at) {
        return Optional.ofNullable(laid.get(at));
    }

    /// Prepares what is not ready, the next slide first, then ever farther away.
    void around(int at) {
        around = at;
        if (!working) goOn();
    }

    private void goOn() {
        OptionalInt next =
                IntStream.concat(
                                IntStream.of(around, around + 1, around - 1),
                                IntStream.range(2, slides.size())
                                        .flatMap(
                                                away -> IntStream.of(around + away, around - away)))
                        .filter(at -> at >= 0 && at < slides.size())
                        .filter(at -> !laid.containsKey(at))
                        .findFirst();
        if (next.isEmpty()) return;
        int at = next.getAsInt();
        int asked = generation;
        Size room = size;
        Look wanted = look;
        SlideFacts known = facts.get(at);
        SlideContent trouble = failed.get(at);
        working = true;
        background.run(
                "Preparing slides",
                _ -> {
                    if (trouble != null) return done(null, trouble, room, at);
                    SlideFacts read = known == null ? load.apply(slides.get(at)) : known;
                    return done(read, wanted.of(read), room, at);
                },
                done -> {
                    boolean isNew = done.facts() != null && facts.put(at, done.facts()) == null;
                    if (asked == generation) laid.put(at, done.laid());
                    working = false;
                    if (isNew) onArrival.accept(at);
                    goOn();
                },
                failure -> {
                    failed.put(
                            at,
                            new SlideContent(
                                    "",
                                    slides.get(at).headline(),
                                    new SlideBody.Gone(failure.sentence()),
                                    ""));
                    working = false;
                    onArrival.accept(at);
                    goOn();
                });
    }

    private Done done(@Nullable SlideFacts read, SlideContent content, Size room, int at) {
        return new Done(read, content, SlideLayout.lay(content, room, number(at)));
    }
}
