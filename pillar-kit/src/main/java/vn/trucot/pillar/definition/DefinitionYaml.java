package vn.trucot.pillar.definition;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** YAML in which a code stays as it is written: to others {@code 01} is the number 1, and {@code 010} is 8. */
final class DefinitionYaml extends YAMLFactory {

    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("0[0-9]+");

    @Override
    protected YAMLParser _createParser(InputStream in, IOContext context) throws IOException {
        return new YAMLParser(
                context,
                _parserFeatures,
                _yamlParserFeatures,
                _loaderOptions,
                _objectCodec,
                _createReader(in, null, context)) {
            @Override
            protected JsonToken _decodeNumberScalar(String value, int length) throws IOException {
                return CODE.matcher(value).matches()
                        ? JsonToken.VALUE_STRING
                        : super._decodeNumberScalar(value, length);
            }
        };
    }
}
