package org.colloquy.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Iterator;
import java.util.List;

/** A violation of one named field that no constraint annotation stands behind. */
record FieldViolation(String field, String message) implements ConstraintViolation<Object> {

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public String getMessageTemplate() {
    return message;
  }

  @Override
  public Path getPropertyPath() {
    return new FieldPath(new FieldNode(field));
  }

  @Override
  public Object getRootBean() {
    return null;
  }

  @Override
  public Class<Object> getRootBeanClass() {
    return Object.class;
  }

  @Override
  public Object getLeafBean() {
    return null;
  }

  @Override
  public Object[] getExecutableParameters() {
    return null;
  }

  @Override
  public Object getExecutableReturnValue() {
    return null;
  }

  @Override
  public Object getInvalidValue() {
    return null;
  }

  @Override
  public ConstraintDescriptor<?> getConstraintDescriptor() {
    return null;
  }

  @Override
  public <U> U unwrap(Class<U> type) {
    throw new ValidationException("Not a " + type.getName());
  }

  private record FieldPath(Path.Node node) implements Path {
    @Override
    public Iterator<Node> iterator() {
      return List.of(node).iterator();
    }

    @Override
    public String toString() {
      return node.getName();
    }
  }

  private record FieldNode(String name) implements Path.PropertyNode {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isInIterable() {
      return false;
    }

    @Override
    public Integer getIndex() {
      return null;
    }

    @Override
    public Object getKey() {
      return null;
    }

    @Override
    public ElementKind getKind() {
      return ElementKind.PROPERTY;
    }

    @Override
    public <T extends Path.Node> T as(Class<T> nodeType) {
      return nodeType.cast(this);
    }

    @Override
    public Class<?> getContainerClass() {
      return null;
    }

    @Override
    public Integer getTypeArgumentIndex() {
      return null;
    }
  }
}
