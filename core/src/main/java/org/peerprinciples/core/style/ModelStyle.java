package org.peerprinciples.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How recorded types are generated: callers see a documented interface and its builder, and no implementation. The
 * builder can be seen where the interface can.
 *
 * <p>For use within this library; it leaves no trace in the compiled classes.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.SAME,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        // None, that is. A mark that code is generated would stay in the builders, and whoever compiles against them
        // would be warned that it isn't on their class path.
        allowedClasspathAnnotations = Override.class)
public @interface ModelStyle {}
