package nl.gia.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest extends ApplicationTest {
  private final Background background = Background.onThreads(new Faults());
  private final Watched watched = new Watched();

  BackgroundTest() {
    background.watch(watched);
  }

  private enum SampleText implements Text {
    NAME
  }

  /** Notes what it is told. */
  private static final class Watched implements Watcher {
    final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void shown(Job job) {
      told.add("shown " + job.label(new Texts(Texts.DUTCH)));
    }

    @Override
    public void moved(Job job) {
      told.add("moved " + job.fraction().orElse(-1));
    }

    @Override
    public void ended(Job job) {
      told.add("ended");
    }

    @Override
    public void refused(Text what, UserFailure failure) {
      told.add("refused " + failure.text());
    }

    @Override
    public void faulted(String code) {
      told.add("faulted");
    }
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void answersComeBackOnTheWindowsThread() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    List<Boolean> threads = new ArrayList<>();
    background.read(
        SampleText.NAME,
        progress -> Platform.isFxApplicationThread(),
        there -> {
          threads.add(there);
          threads.add(Platform.isFxApplicationThread());
          done.countDown();
        });
    assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(threads).containsExactly(false, true);
  }

  @Test
  void writesRunInTheOrderTheyWereAskedFor() {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 50; i++) {
      int number = i;
      background.write(SampleText.NAME, progress -> order.add(number));
    }
    background.close();
    assertThat(order).hasSize(50).isSorted();
  }

  @Test
  void newerReadMakesTheOlderAnswerUnwanted() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    List<String> answers = Collections.synchronizedList(new ArrayList<>());
    Lane lane = background.lane();
    lane.read(
        SampleText.NAME,
        progress -> {
          await(go);
          return "old";
        },
        answers::add);
    lane.read(
        SampleText.NAME,
        progress -> "new",
        answer -> {
          answers.add(answer);
          done.countDown();
        });
    assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
    go.countDown();
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answers).containsExactly("new");
  }

  @Test
  void longWorkIsShownWithHowFarItIs() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    background.write(
        SampleText.NAME,
        progress -> {
          await(go);
          progress.at(0.5);
          return "";
        });
    awaitTold("shown Naam");
    go.countDown();
    awaitTold("ended");
    assertThat(watched.told).contains("shown Naam", "moved 0.5", "ended");
  }

  @Test
  void shortWorkIsNotShown() {
    background.write(SampleText.NAME, progress -> "");
    background.close();
    WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(watched.told).isEmpty();
  }

  @Test
  void cancelledWorkStopsAtItsNextCheckAndSaysNothing() {
    CountDownLatch go = new CountDownLatch(1);
    List<String> answers = Collections.synchronizedList(new ArrayList<>());
    Job job =
        background.write(
            SampleText.NAME,
            progress -> {
              await(go);
              progress.check();
              return "too far";
            },
            answers::add);
    job.cancel();
    go.countDown();
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answers).isEmpty();
    assertThat(watched.told).doesNotContain("faulted");
  }

  @Test
  void refusalIsShownAsSuch() throws InterruptedException {
    background.write(
        SampleText.NAME,
        progress -> {
          throw new UserFailure(SampleText.NAME);
        });
    awaitTold("refused NAME");
  }

  @Test
  void faultInTheAnswerIsReportedAndTheProgramGoesOn() throws InterruptedException {
    background.read(
        SampleText.NAME,
        progress -> "",
        answer -> {
          throw new IllegalStateException("broken screen, on purpose");
        });
    awaitTold("faulted");
    CountDownLatch done = new CountDownLatch(1);
    background.read(SampleText.NAME, progress -> "", answer -> done.countDown());
    assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void immediateWorkIsDoneWhenTheCallReturns() {
    List<String> answers = new ArrayList<>();
    Background.immediate(new Faults()).write(SampleText.NAME, progress -> "done", answers::add);
    assertThat(answers).containsExactly("done");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitTold(String word) throws InterruptedException {
    for (int i = 0; i < 250 && !watched.told.contains(word); i++) {
      Thread.sleep(20);
    }
    assertThat(watched.told).contains(word);
  }
}
