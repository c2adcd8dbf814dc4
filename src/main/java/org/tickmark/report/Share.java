package org.tickmark.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many of how many.
 *
 * @param count those that are well
 * @param of all
 */
@JsonPropertyOrder({"count", "of", "share"})
public record Share(long count, long of) {
  static final Share NONE = new Share(0, 0);

  /** The share between 0 and 1 with four digits; null where there are none at all. */
  @JsonProperty
  public Double share() {
    return of == 0 ? null : Double.valueOf(Math.round(10_000.0 * count / of) / 10_000.0);
  }

  Share plus(Share other) {
    return new Share(count + other.count, of + other.of);
  }

  Share plus(boolean well) {
    return new Share(count + (well ? 1 : 0), of + 1);
  }
}
