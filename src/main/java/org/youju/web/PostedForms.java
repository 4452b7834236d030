package org.youju.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;

/** Takes apart what browsers post. */
final class PostedForms {
    private PostedForms() {}

    /**
     * A form with a file.
     *
     * @param fields the values of each field
     * @param file what is in the file; empty if none was chosen
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Parts(Map<String, List<String>> fields, byte[] file) {}

    /** Returns the values of each field of a form. */
    static Map<String, List<String>> values(Map<String, Object> posted) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        posted.keySet().forEach(name -> values.put(name, Forms.texts(posted, name)));
        return values;
    }

    /** Returns the fields and the file of a form with a file. */
    static CompletableFuture<Parts> parts(MultipartBody body) {
        return Flux.from(body).collectList().map(PostedForms::parts).toFuture();
    }

    /** Returns the number after the point of {@code remove.2}. */
    static OptionalInt number(String action) {
        String number = action.substring(action.indexOf('.') + 1);
        return number.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    private static Parts parts(List<CompletedPart> parts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        byte[] file = new byte[0];
        for (CompletedPart part : parts) {
            byte[] bytes = bytes(part);
            if (part instanceof CompletedFileUpload) {
                file = bytes;
            } else {
                fields.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return new Parts(fields, file);
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
