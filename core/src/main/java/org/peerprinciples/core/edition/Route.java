package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.edition.Decision.Reason;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.TextId;

/**
 * The way from one framework to another, over those between: what of the first means the same in the last. A text means
 * the same if it is worded the same at both ends, or was only ever corrected on the way.
 */
final class Route implements FrameworkLookup {

    private final List<Framework> frameworks;
    private final Framework start;
    private final Framework end;
    private final List<Pairing> steps = new ArrayList<>();
    private final FrameworkTexts startTexts;
    private final FrameworkTexts endTexts;
    private final Map<CriterionId, CriterionId> partners = new LinkedHashMap<>();
    private final boolean sameScale;

    Route(List<Framework> frameworks) {
        this.frameworks = List.copyOf(frameworks);
        this.start = frameworks.get(0);
        this.end = frameworks.get(frameworks.size() - 1);
        this.startTexts = FrameworkTexts.of(start);
        this.endTexts = FrameworkTexts.of(end);
        for (int i = 1; i < frameworks.size(); i++) {
            steps.add(Pairing.of(frameworks.get(i - 1), frameworks.get(i)));
        }
        pair();
        this.sameScale = isSameScale();
    }

    /** Step by step; what is gone on the way and there again at the end, by what both ends say of each other. */
    private void pair() {
        Pairing direct = Pairing.of(start, end);
        List<CriterionId> ids = start.criteria().stream().map(Criterion::id).toList();
        for (CriterionId id : ids) {
            Optional<CriterionId> partner = Optional.of(id);
            for (Pairing step : steps) {
                partner = partner.flatMap(step::partner);
            }
            partner.ifPresent(its -> partners.put(id, its));
        }
        Set<CriterionId> taken = new HashSet<>(partners.values());
        for (CriterionId id : ids) {
            if (!partners.containsKey(id)) {
                direct.partner(id).filter(taken::add).ifPresent(its -> partners.put(id, its));
            }
        }
    }

    Framework start() {
        return start;
    }

    Framework end() {
        return end;
    }

    @Override
    public Optional<Framework> find(FrameworkRef ref) {
        return frameworks.stream().filter(f -> f.ref().namesSameEdition(ref)).findFirst();
    }

    @Override
    public Collection<FrameworkRef> refs() {
        return frameworks.stream().map(Framework::ref).toList();
    }

    /** The criteria that have one at the end, with its id there. */
    Map<CriterionId, CriterionId> partners() {
        return partners;
    }

    /** The criterion at the end that an answer to this one answers, whoever gave it. */
    Optional<CriterionId> findSame(CriterionId id) {
        return Optional.ofNullable(partners.get(id))
                .filter(its -> asked(id).stream().allMatch(text -> means(id, text)));
    }

    /** Why there is no criterion at the end that an answer to this one answers. */
    Reason whyNoSame(CriterionId id) {
        return partners.containsKey(id) ? Reason.REWORDED : Reason.REMOVED;
    }

    /** Whether any text that is read when answering is worded otherwise. */
    boolean isWordedAnew(CriterionId id) {
        return asked(id).stream()
                .anyMatch(text -> !startTexts.find(of(id, text)).equals(endTexts.find(of(partner(id), text))));
    }

    /** What is read when answering, but for levels that aren't on both scales. */
    private List<String> asked(CriterionId id) {
        List<String> texts = new ArrayList<>(List.of("question", "good"));
        start.criterion(id).descriptors().stream()
                .filter(d -> end.scale().findLevel(d.level()).isPresent())
                .forEach(d -> texts.add("descriptor/" + d.level()));
        return texts;
    }

    /** Whether "not applicable" is for the same cases. */
    boolean mayNotApplyAlike(CriterionId id) {
        return start.criterion(id).notApplicable().isPresent() && means(id, "not-applicable");
    }

    boolean keepsScale() {
        return sameScale;
    }

    Optional<Reason> whyNotLevel(LevelId level) {
        return sameScale
                ? Optional.empty()
                : Optional.of(end.scale().findLevel(level).isPresent() ? Reason.SCALE_CHANGED : Reason.LEVEL_GONE);
    }

    private boolean isSameScale() {
        RatingScale scale = start.scale();
        return scale.levels().size() == end.scale().levels().size()
                && means(TextId.of("scale/question"))
                && scale.levels().stream().allMatch(this::isSame);
    }

    private boolean isSame(Level level) {
        return end.scale().findLevel(level.id()).map(Level::value).equals(Optional.of(level.value()))
                && means(TextId.of("level/" + level.id() + "/name"))
                && means(TextId.of("level/" + level.id() + "/meaning"));
    }

    Optional<Reason> whyNot(QuestionId id) {
        Optional<ScreenQuestion> question = end.screen().findQuestion(id);
        if (question.isEmpty()) {
            return Optional.of(Reason.REMOVED);
        }
        boolean same =
                start.screen().findQuestion(id).map(ScreenQuestion::kind).equals(question.map(ScreenQuestion::kind))
                        && means(TextId.of("screen/introduction"))
                        && means(TextId.of("screen-question/" + id + "/question"))
                        && means(TextId.of("screen-question/" + id + "/explanation"));
        return same ? Optional.empty() : Optional.of(Reason.REWORDED);
    }

    Optional<Reason> whyNot(PrincipleId id) {
        if (!end.hasPrinciple(id)) {
            return Optional.of(Reason.REMOVED);
        }
        boolean same =
                means(TextId.of("principle/" + id + "/name")) && means(TextId.of("principle/" + id + "/meaning"));
        return same ? Optional.empty() : Optional.of(Reason.REWORDED);
    }

    /** Whether a role that is at both ends is described as the same. */
    boolean isDescribedAlike(RoleId id) {
        return Set.copyOf(start.role(id).sides())
                        .equals(Set.copyOf(end.findRole(id).map(Role::sides).orElse(List.of())))
                && means(TextId.of("role/" + id + "/name"))
                && means(TextId.of("role/" + id + "/meaning"));
    }

    private CriterionId partner(CriterionId id) {
        return partners.getOrDefault(id, id);
    }

    private static TextId of(CriterionId id, String text) {
        return TextId.of("criterion/" + id + "/" + text);
    }

    private boolean means(CriterionId id, String text) {
        return startTexts.find(of(id, text)).equals(endTexts.find(of(partner(id), text)))
                || wasOnlyCorrected(of(id, text), of(partner(id), text));
    }

    private boolean means(TextId text) {
        return startTexts.find(text).equals(endTexts.find(text)) || wasOnlyCorrected(text, text);
    }

    private boolean wasOnlyCorrected(TextId text, TextId atEnd) {
        Optional<TextId> on = Optional.of(text).filter(id -> startTexts.find(id).isPresent());
        for (Pairing step : steps) {
            on = on.flatMap(step::findSame);
        }
        return on.equals(Optional.of(atEnd));
    }
}
