package org.tickmark.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does work in a thread of its own with a deep stack and a deadline, so that a document that never
 * ends, nests too deep or takes all memory costs itself only.
 */
final class Containment {
  private static final long STACK = 128L * 1024 * 1024;
  private static final int MESSAGE = 300;

  private final int seconds;

  Containment(int seconds) {
    this.seconds = seconds;
  }

  /**
   * How work ended.
   *
   * @param value what it gave, or null where it failed
   * @param end how it ended
   * @param message one line on why it failed, or null
   * @param <T> what it gives
   */
  record Result<T>(T value, End end, String message) {}

  /** How work may end. */
  enum End {
    DONE,
    FAILED,
    TIMEOUT
  }

  /** Does work that gives a value that is not null. */
  <T> Result<T> run(Callable<T> work) throws InterruptedException {
    AtomicReference<T> value = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> attempt(work, value, failure), "document", STACK);
    thread.setDaemon(true);
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(seconds));
    if (value.get() != null) {
      return new Result<>(value.get(), End.DONE, null);
    }
    if (failure.get() != null) {
      return new Result<>(null, End.FAILED, words(failure.get()));
    }
    thread.interrupt();
    return new Result<>(null, End.TIMEOUT, "not done within " + seconds + " seconds");
  }

  /** A StackOverflowError or OutOfMemoryError of one document is its own as well. */
  @SuppressWarnings("CatchingUnchecked")
  private static <T> void attempt(
      Callable<T> work, AtomicReference<T> value, AtomicReference<Throwable> failure) {
    try {
      value.set(work.call());
    } catch (Throwable e) {
      failure.set(e);
    }
  }

  private static String words(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    String words = failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() > MESSAGE ? line.substring(0, MESSAGE) : line;
  }
}
