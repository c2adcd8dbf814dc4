package org.tickmark.pipeline;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.tickmark.Tickmark;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Rejection;

/**
 * Reads an exhibit in a thread of its own, so that one that never ends, nests too deep or takes all
 * memory costs itself only.
 */
final class DocumentReader {
  private static final long STACK = 128L * 1024 * 1024;
  private static final int MESSAGE = 300;

  private final int seconds;

  DocumentReader(int seconds) {
    this.seconds = seconds;
  }

  /** What was read, or why not: exactly one of the two. */
  record Result(TiedExhibit read, Rejection rejection) {
    LocalDate reportPeriod() {
      return read.statements().reportPeriod();
    }
  }

  Result read(Exhibit exhibit) throws InterruptedException {
    AtomicReference<TiedExhibit> read = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable work =
        () -> {
          try {
            read.set(Tickmark.read(exhibit));
          } catch (
              Throwable
                  e) { // a StackOverflowError or OutOfMemoryError of one exhibit is its own as well
            failure.set(e);
          }
        };
    Thread thread = new Thread(null, work, "exhibit", STACK);
    thread.setDaemon(true);
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(seconds));
    if (thread.isAlive()) {
      thread.interrupt();
      failure.compareAndSet(null, new TimeoutException());
    }
    return read.get() != null
        ? new Result(read.get(), null)
        : new Result(null, rejection(exhibit, failure.get()));
  }

  private Rejection rejection(Exhibit exhibit, Throwable failure) {
    boolean late = failure instanceof TimeoutException;
    String message =
        late
            ? "not read within " + seconds + " seconds"
            : failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + oneLine(failure.getMessage()));
    return new Rejection(
        exhibit.sourceUri(),
        exhibit.bytes(),
        exhibit.sha256(),
        "PARSE",
        late ? "PARSE_TIMEOUT" : "PARSE_FAILED",
        message);
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > MESSAGE ? line.substring(0, MESSAGE) : line;
  }
}
