package org.commonthread.platform.data;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For activities that others may do at the same instant: a deed the database has undone because another was faster is
 * done once more from its beginning, and then finds what the other has left.
 */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TriedAgain {}
