package org.peerprinciples.checklist.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.RoleId;

/**
 * Who gives and who gains: what the arrangement's description says that each role, and each side, gives to the others and
 * gets from it. Peer support is mutual, so what flows one way only is worth a second look. It is a description, not what
 * raters said, and it scores nothing.
 *
 * @param provenance what the evaluation was made with
 * @param subject what was evaluated
 * @param roles the roles with something recorded, in the framework's order
 * @param sides the sides of these roles, in the framework's order
 * @param notRecorded the roles that take part by the description, and of which it isn't said what they give or gain
 */
public record GivingAndGaining(
        Provenance provenance,
        Subject subject,
        List<RoleExchange> roles,
        List<SideExchange> sides,
        List<RoleId> notRecorded) {

    private static final DerivedJson<GivingAndGaining> JSON =
            DerivedJson.of("giving-and-gaining", GivingAndGaining.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with
     * @param subject what was evaluated
     * @param roles the roles with something recorded
     * @param sides the sides of these roles
     * @param notRecorded the roles that take part and of which nothing is recorded
     */
    public GivingAndGaining {
        roles = List.copyOf(roles);
        sides = List.copyOf(sides);
        notRecorded = List.copyOf(notRecorded);
    }

    /** {@return how it is written as JSON and read back: format {@code peer-principles-giving-and-gaining}} */
    public static DerivedJson<GivingAndGaining> json() {
        return JSON;
    }

    /**
     * Sets out who gives and who gains.
     *
     * @param evaluation the evaluation
     * @return what each role and side gives and gains
     * @throws IllegalArgumentException if the evaluation has no {@linkplain Evaluation#hasWorkings() workings}
     */
    public static GivingAndGaining of(Evaluation evaluation) {
        Workings workings = Workings.of(Objects.requireNonNull(evaluation, "evaluation"));
        Framework framework = workings.framework();
        Arrangement arrangement = workings.assessment().arrangement();
        List<RoleExchange> roles = framework.roles().stream()
                .map(role -> exchange(role, arrangement))
                .filter(exchange ->
                        !exchange.gives().isEmpty() || !exchange.gains().isEmpty())
                .toList();
        List<RoleId> recorded = roles.stream().map(RoleExchange::role).toList();
        List<RoleId> takingPart = Stream.concat(
                        arrangement.people().stream().map(People::role),
                        arrangement.exchanges().stream().map(Exchange::role))
                .toList();
        return new GivingAndGaining(
                evaluation.provenance(),
                evaluation.subject(),
                roles,
                framework.sides().stream()
                        .flatMap(side -> exchange(framework, side, roles))
                        .toList(),
                framework.roles().stream()
                        .map(Role::id)
                        .filter(role -> takingPart.contains(role) && !recorded.contains(role))
                        .toList());
    }

    private static RoleExchange exchange(Role role, Arrangement arrangement) {
        List<Exchange> own = arrangement.exchanges().stream()
                .filter(exchange -> exchange.role().equals(role.id()))
                .toList();
        List<String> gives = texts(own, Exchange::gives);
        List<String> gains = texts(own, Exchange::gains);
        return new RoleExchange(role.id(), gives, gains, Flow.of(gives, gains));
    }

    private static Stream<SideExchange> exchange(Framework framework, Side side, List<RoleExchange> all) {
        List<RoleExchange> own = all.stream()
                .filter(exchange -> framework.role(exchange.role()).sides().contains(side.id()))
                .toList();
        List<String> gives = texts(own, RoleExchange::gives);
        List<String> gains = texts(own, RoleExchange::gains);
        return own.isEmpty()
                ? Stream.empty()
                : Stream.of(new SideExchange(
                        side.id(), own.stream().map(RoleExchange::role).toList(), gives, gains, Flow.of(gives, gains)));
    }

    private static <T> List<String> texts(List<T> exchanges, Function<T, List<String>> which) {
        List<String> texts = new ArrayList<>();
        exchanges.forEach(exchange -> texts.addAll(which.apply(exchange)));
        return texts.stream().distinct().toList();
    }

    /** {@return the roles that only give or only gain, in the framework's order} */
    public List<RoleExchange> oneWay() {
        return roles.stream()
                .filter(exchange -> exchange.flow() != Flow.BOTH_WAYS)
                .toList();
    }
}
