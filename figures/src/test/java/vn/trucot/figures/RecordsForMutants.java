package vn.trucot.figures;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/**
 * The agent of the virtual machines that try mutants. A record is replaced by its mutant only if the annotations of its
 * components are the same byte by byte, which they never are: without them its mutants are tried, and would otherwise count
 * as killed by a test that nobody has written.
 */
public final class RecordsForMutants implements ClassFileTransformer {

    private RecordsForMutants() {}

    public static void premain(String arguments, Instrumentation machine) {
        machine.addTransformer(new RecordsForMutants());
    }

    @Override
    public byte[] transform(
            Module module, ClassLoader loader, String name, Class<?> known, ProtectionDomain domain, byte[] bytes) {
        return name != null && name.startsWith("vn/trucot/") ? withoutAnnotations(bytes) : null;
    }

    private static byte[] withoutAnnotations(byte[] bytes) {
        ClassFile file = ClassFile.of();
        ClassModel type = file.parse(bytes);
        return type.findAttribute(Attributes.record())
                .map(record -> file.transformClass(
                        type,
                        (written, element) ->
                                written.with(element instanceof RecordAttribute it ? withoutAnnotations(it) : element)))
                .orElse(null);
    }

    private static RecordAttribute withoutAnnotations(RecordAttribute record) {
        return RecordAttribute.of(record.components().stream()
                .map(component -> RecordComponentInfo.of(
                        component.name(),
                        component.descriptor(),
                        component.attributes().stream()
                                .filter(SignatureAttribute.class::isInstance)
                                .toList()))
                .toList());
    }
}
