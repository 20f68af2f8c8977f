/** The command line: options in, messages and exit statuses out; the work is done elsewhere. */
package io.konkyo.cli;
