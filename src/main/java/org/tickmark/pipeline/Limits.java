package org.tickmark.pipeline;

import java.io.Serializable;

/**
 * What one exhibit may cost before it is given up, so that it takes nothing else with it.
 *
 * @param seconds of parsing, in wall time
 * @param bytes of its text; parsing takes some sixty times as much heap at its peak
 */
record Limits(int seconds, long bytes) implements Serializable {
  static Limits of(TickmarkOptions options) {
    return new Limits(options.getExhibitSeconds(), options.getExhibitBytes());
  }
}
