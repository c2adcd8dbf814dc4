/**
 * What a file is. Bytes come in; the documents worth reading go out, each with its text decoded and
 * with what is known of its company and filing, or a rejection that says why nothing could be read.
 */
package org.tickmark.exhibit;
