package org.youju.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/** The compiled models of a rulebook by package; each is made when its text is first asked about. */
final class CompiledModels {
    static {
        DroolsSettings.apply();
    }

    private final ClassLoader loader;
    private final Map<String, String> classByPackage;

    CompiledModels(ClassLoader loader, List<String> modelClasses) {
        this.loader = loader;
        Map<String, String> byPackage = new HashMap<>();
        modelClasses.forEach(name -> byPackage.put(name.substring(0, name.lastIndexOf('.')), name));
        this.classByPackage = Map.copyOf(byPackage);
    }

    ClassLoader loader() {
        return loader;
    }

    Model of(String packageName) {
        String name = classByPackage.get(packageName);
        if (name == null) {
            throw new IllegalStateException("the compiled rulebook has no rules of " + packageName);
        }
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled rules of " + packageName + " cannot be loaded", broken);
        }
    }

    /**
     * Returns a loader of class files held in memory. They come before those of the program, for the bundled rulebook has
     * types of the same names.
     */
    static ClassLoader loaderOf(Map<String, byte[]> classes) {
        return new ClassLoader(CompiledModels.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    return known != null ? known : defineClass(name, bytes, 0, bytes.length);
                }
            }
        };
    }
}
