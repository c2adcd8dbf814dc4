/**
 * The Beam pipeline around the rooms, and the command line around the pipeline: inputs are listed
 * and spread, each exhibit is read and written, what became of it is gathered, and the catalog and
 * manifest are published last. The only package that sees Beam.
 */
package org.tickmark.pipeline;
