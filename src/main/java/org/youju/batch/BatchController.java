package org.youju.batch;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.youju.wire.ContentTypes;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Desk;
import org.youju.wire.Languages;

/** Decides a batch: one request a line in, one decision or problem a line out. */
@Controller("/v1/decisions/batch")
final class BatchController {
    private final Desk desk;
    private final int longestLine;

    BatchController(Desk desk, @Value("${youju.batch.longest-line:1048576}") int longestLine) {
        this.desk = desk;
        this.longestLine = longestLine;
    }

    /** Answers each line as soon as it is read. */
    @Post
    @Consumes({"application/x-ndjson", "application/jsonl", "application/json-lines"})
    @Produces("application/x-ndjson")
    @ExecuteOn(TaskExecutors.BLOCKING)
    InputStream decide(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "true") String conditions,
            @QueryValue(defaultValue = "") String explain,
            @Body @Nullable InputStream lines) {
        ContentTypes.requireUtf8(
                request.getHeaders().get("Content-Type", String.class).orElse(""));
        String language =
                request.getHeaders().get("Accept-Language", String.class).orElse("");
        Detail detail = Detail.of(explain, conditions);
        return new DecidedLines(
                new Lines(lines == null ? InputStream.nullInputStream() : lines, longestLine),
                desk,
                detail,
                Languages.of(language));
    }
}
