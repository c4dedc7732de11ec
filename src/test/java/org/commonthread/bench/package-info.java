/** {@code mvn -Pbench}: what reading and writing cost, measured on the whole site with real parts. */
package org.commonthread.bench;
