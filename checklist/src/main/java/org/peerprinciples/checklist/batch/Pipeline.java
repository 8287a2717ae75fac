package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Moves chunks along: read in order, parsed by any thread, gathered in order, scored by any thread, and received in order. Only so
 * many are under way at once, so that memory doesn't grow with the input.
 */
final class Pipeline implements AutoCloseable {

    /** Takes what is done, in order. */
    interface Receiver {
        void take(Work work) throws IOException;
    }

    private record Pending(Work work, Future<?> task) {}

    private final Flow flow;
    private final Receiver receiver;
    private final int chunkSize;
    private final int mostPending;
    private final @Nullable ExecutorService threads;
    private final Queue<Flow.Worker> workers = new ConcurrentLinkedQueue<>();
    private final Deque<Work> idle = new ArrayDeque<>();
    private final Deque<Pending> parsing = new ArrayDeque<>();
    private final Deque<Pending> scoring = new ArrayDeque<>();

    Pipeline(Flow flow, Receiver receiver, BatchSettings settings) {
        this.flow = flow;
        this.receiver = receiver;
        this.chunkSize = settings.chunkSize();
        this.mostPending = settings.threads() == 1 ? 0 : 2 * settings.threads();
        this.threads =
                settings.threads() == 1 ? null : Executors.newFixedThreadPool(settings.threads(), Pipeline::named);
    }

    private static Thread named(Runnable task) {
        Thread thread = new Thread(task, "peer-principles-batch");
        thread.setDaemon(true);
        return thread;
    }

    void run(ChunkReader reader) throws IOException {
        for (Work work = idle(); reader.read(work.chunk); work = idle()) {
            start(work, parsing, Flow.Worker::parse);
            gather(mostPending);
        }
        gather(0);
        for (Iterator<Flow.Rest> rest = flow.rest().iterator(); rest.hasNext(); ) {
            Work work = idle();
            rest.next().fill(work);
            score(work);
        }
        receive(0);
    }

    private Work idle() {
        Work work = idle.isEmpty() ? new Work(chunkSize, flow.width()) : idle.pop();
        work.clear();
        return work;
    }

    private void gather(int most) throws IOException {
        while (parsing.size() > most) {
            Pending next = parsing.remove();
            await(next.task);
            flow.gather(next.work);
            score(next.work);
        }
    }

    private void score(Work work) throws IOException {
        start(work, scoring, Flow.Worker::score);
        receive(mostPending);
    }

    private void receive(int most) throws IOException {
        while (scoring.size() > most) {
            Pending next = scoring.remove();
            await(next.task);
            receiver.take(next.work);
            idle.push(next.work);
        }
    }

    private void start(Work work, Deque<Pending> queue, BiConsumer<Flow.Worker, Work> step) {
        if (threads == null) {
            work(work, step);
            queue.add(new Pending(work, CompletableFuture.completedFuture(null)));
        } else {
            queue.add(new Pending(work, threads.submit(() -> work(work, step))));
        }
    }

    private void work(Work work, BiConsumer<Flow.Worker, Work> step) {
        Flow.Worker free = workers.poll();
        Flow.Worker worker = free == null ? flow.worker() : free;
        step.accept(worker, work);
        workers.add(worker);
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("a part of the batch failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the batch was interrupted");
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
