// A cohort of a table of answers, in JShell:
//     jshell --class-path peer-principles-cli.jar -R-Dtable=fictional-networks.csv explore.jsh

import org.peerprinciples.checklist.*
import org.peerprinciples.checklist.batch.*
import org.peerprinciples.checklist.cohort.*
import org.peerprinciples.core.catalog.*

var framework = Frameworks.sevenPrinciples()
var collector = CohortCollector.of(framework, "region")
var batch = Batch.of(Checklist.of(framework)).withCarried("region")
var run = batch.evaluate(Path.of(System.getProperty("table")), collector::add)
var cohort = collector.cohort(CohortSettings.of(1))

System.out.println(run.counts().arrangements() + " arrangements")
for (var figures : cohort.all().orElseThrow().measures()) {
    if (figures.measure().scope() != Measure.Scope.CRITERION) {
        var points = figures.points().orElseThrow();
        System.out.printf(Locale.ROOT, "%-12s median %5.1f, half of them %5.1f to %5.1f%n",
                figures.measure().id(), points.p50(), points.p25(), points.p75());
    }
}

/exit
