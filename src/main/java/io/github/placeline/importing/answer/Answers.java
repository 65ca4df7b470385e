package io.github.placeline.importing.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person has answered about one file, in the order of the answers: one fix a cause.
public final class Answers {

    public static final Answers NONE = new Answers(List.of());

    private final List<Fix> fixes;
    private final Map<String, Fix> byCause = new HashMap<>();
    private final Map<String, Fix.UseArea> areas = new HashMap<>();

    private Answers(List<Fix> fixes) {
        this.fixes = List.copyOf(fixes);
        for (Fix fix : fixes) {
            byCause.put(fix.cause(), fix);
            if (fix instanceof Fix.UseArea use) areas.put(use.given(), use);
        }
    }

    /// How [Fix.UseArea] names what a row says of its area.
    public static String given(String code, String number, String name) {
        return Stream.of(code, number, name)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// These answers and one more; a new answer to the same cause takes the place of the old one.
    public Answers with(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.removeIf(old -> old.cause().equals(fix.cause()));
        more.add(fix);
        return new Answers(more);
    }

    /// These answers without the last one.
    public Answers withoutLast() {
        return fixes.isEmpty() ? this : new Answers(fixes.subList(0, fixes.size() - 1));
    }

    public List<Fix> fixes() {
        return fixes;
    }

    public boolean isEmpty() {
        return fixes.isEmpty();
    }

    /// The fix chosen for a cause.
    public Optional<Fix> to(String cause) {
        return Optional.ofNullable(byCause.get(cause));
    }

    /// Whether no row of this cause is wanted.
    public boolean leaveOut(String cause) {
        Fix fix = byCause.get(cause);
        return fix instanceof Fix.LeaveOut || fix instanceof Fix.KeepNone;
    }

    /// Whether values that are out of the ordinary for this cause are right.
    public boolean accept(String cause) {
        return byCause.get(cause) instanceof Fix.Accept;
    }

    /// The area that rows with this [#given(String, String, String)] mean.
    public Optional<Fix.UseArea> area(String given) {
        return Optional.ofNullable(areas.get(given));
    }

    /// Names to be remembered for areas.
    public List<Fix.UseArea> aliases() {
        return areas.values().stream().filter(use -> !use.alias().isEmpty()).toList();
    }
}
