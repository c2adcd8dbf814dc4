package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.tickmark.pipeline.Containment.End;
import org.tickmark.pipeline.Containment.Result;

final class ContainmentTest {
  private static final Containment CONTAINMENT = new Containment(60);

  @Test
  void givesWhatTheWorkGives() throws InterruptedException {
    assertEquals(new Result<>("done", End.DONE, null), CONTAINMENT.run(() -> "done"));
  }

  @Test
  void aFaultIsOneLine() throws InterruptedException {
    assertEquals(
        new Result<>(null, End.FAILED, "IllegalStateException: two lines"),
        CONTAINMENT.run(
            () -> {
              throw new IllegalStateException("two\n  lines");
            }));
  }

  @Test
  void aStackThatOverflowsIsContained() throws InterruptedException {
    assertEquals(
        new Result<>(null, End.FAILED, "StackOverflowError"),
        CONTAINMENT.run(() -> String.valueOf(deeper(1))));
  }

  @Test
  void memoryThatIsNotThereIsContained() throws InterruptedException {
    Result<byte[][]> result = CONTAINMENT.run(() -> new byte[Integer.MAX_VALUE][Integer.MAX_VALUE]);
    assertEquals(End.FAILED, result.end());
  }

  @Test
  void workThatDoesNotEndIsGivenUp() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Result<String> result =
        new Containment(1)
            .run(
                () -> {
                  never.await();
                  return "never";
                });
    assertEquals(new Result<>(null, End.TIMEOUT, "not done within 1 seconds"), result);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static long deeper(long depth) {
    return deeper(depth + 1) + depth;
  }
}
