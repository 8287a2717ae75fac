package org.peerprinciples.checklist.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Gathers what stands behind the answers of one evaluation. */
final class Gathering {

    private final Evaluation evaluation;
    private final Framework framework;
    private final Assessment assessment;
    private final int months;
    private final BigDecimal confidence;
    private final Map<EvidenceId, Evidence> evidence = new LinkedHashMap<>();
    private final Map<RaterId, Set<RoleId>> raters = new HashMap<>();
    private final Map<CriterionId, List<Rating>> ratings;

    Gathering(Evaluation evaluation, int months, BigDecimal confidence) {
        Workings workings = Workings.of(evaluation);
        this.evaluation = evaluation;
        this.framework = workings.framework();
        this.assessment = workings.assessment();
        this.months = months;
        this.confidence = confidence;
        // What is set aside answers nothing here, but its evidence can still be cited.
        Stream.concat(
                        assessment.evidence().stream(),
                        assessment.setAside().stream().flatMap(entry -> entry.evidence().stream()))
                .forEach(item -> evidence.putIfAbsent(item.id(), item));
        for (Rater rater : assessment.raters()) {
            raters.put(rater.id(), Set.copyOf(rater.roles()));
        }
        this.ratings = assessment.ratings().stream().collect(Collectors.groupingBy(Rating::criterion));
    }

    EvidenceReading reading() {
        Wilson wilson = Wilson.of(confidence);
        return new EvidenceReading(
                evaluation.provenance(),
                evaluation.subject(),
                months,
                confidence,
                framework.principles().stream()
                        .map(principle -> PrincipleEvidence.of(
                                principle.id(),
                                principle.criteria().stream()
                                        .map(this::criterion)
                                        .toList()))
                        .toList(),
                evidence.values().stream()
                        .filter(Survey.class::isInstance)
                        .map(survey -> SurveyShare.of((Survey) survey, wilson, citedOn(survey.id())))
                        .toList(),
                older());
    }

    private List<CriterionId> citedOn(EvidenceId id) {
        return framework.criteria().stream()
                .map(Criterion::id)
                .filter(criterion -> of(criterion).stream()
                        .anyMatch(rating -> rating.evidence().contains(id)))
                .toList();
    }

    private List<EvidenceId> older() {
        Set<EvidenceId> cited = new HashSet<>();
        assessment.ratings().forEach(rating -> cited.addAll(rating.evidence()));
        assessment.screen().forEach(answer -> cited.addAll(answer.evidence()));
        return evidence.values().stream()
                .filter(item -> cited.contains(item.id()) && isOlder(item))
                .map(Evidence::id)
                .toList();
    }

    private boolean isOlder(Evidence item) {
        LocalDate day = assessment.date();
        return item.isOlderThan(months, day);
    }

    private List<Rating> of(CriterionId criterion) {
        return ratings.getOrDefault(criterion, List.of());
    }

    private CriterionEvidence criterion(Criterion criterion) {
        Set<EvidenceId> ids = new HashSet<>();
        of(criterion.id()).forEach(rating -> ids.addAll(rating.evidence()));
        List<Evidence> cited = evidence.values().stream()
                .filter(item -> ids.contains(item.id()))
                .toList();
        List<Set<RoleId>> tellers = of(criterion.id()).stream()
                .filter(rating -> rating.answer() instanceof Rated)
                .map(rating -> raters.getOrDefault(rating.rater(), Set.of()))
                .filter(roles -> roles.stream().noneMatch(criterion.roles()::contains))
                .toList();
        Backing backing = new Backing(evidence, cited, tellers);
        return new CriterionEvidence(
                criterion.id(),
                backing.strength(),
                backing.sources(),
                cited.stream().flatMap(item -> respondents(item).stream()).min(Comparator.naturalOrder()),
                backing.saidBy(framework),
                tellers.size(),
                cited.stream().map(this::cited).toList());
    }

    private CitedEvidence cited(Evidence item) {
        return new CitedEvidence(
                item.id(),
                EvidenceKind.of(item),
                role(item),
                respondents(item),
                item.date(),
                item.toldIn(),
                isOlder(item));
    }

    private static Optional<Integer> respondents(Evidence item) {
        return item instanceof Survey survey ? Optional.of(survey.agreed().respondents()) : Optional.empty();
    }

    static Optional<RoleId> role(Evidence item) {
        return item.match(
                document -> Optional.empty(),
                observation -> observation.role(),
                survey -> Optional.empty(),
                voice -> Optional.of(voice.role()),
                activity -> Optional.empty(),
                pledge -> Optional.of(pledge.role()));
    }
}
