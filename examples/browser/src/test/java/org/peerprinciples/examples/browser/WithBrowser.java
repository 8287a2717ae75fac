package org.peerprinciples.examples.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the installed browser, started once for all. Where there is none, they are skipped, and say so. */
final class WithBrowser implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> browser = InstalledBrowser.find();
        if (browser.isPresent()) {
            return ConditionEvaluationResult.enabled("with " + browser.get());
        }
        String skipped = context.getDisplayName() + " was skipped: no Chromium is installed";
        if (context.getTestMethod().isEmpty()) {
            System.out.println(skipped);
        }
        return ConditionEvaluationResult.disabled(skipped);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PageOpener.class;
    }

    /** The store closes it after the last test. */
    @Override
    public PageOpener resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WithBrowser.class))
                .computeIfAbsent(
                        PageOpener.class,
                        key -> PageOpener.start(InstalledBrowser.find().orElseThrow()),
                        PageOpener.class);
    }
}
