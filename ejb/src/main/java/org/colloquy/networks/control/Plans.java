package org.colloquy.networks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.networks.NewNetwork;
import org.colloquy.networks.SoundNetworkRules;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.provisioning.NetworkPlan;
import org.colloquy.tenants.provisioning.NetworkRequests;

/** Makes plans of what people and programs ask for; whoever asks, by the same rules. */
@Dependent
public class Plans {

  private static final String SLUG = "slug";
  private static final Fault TAKEN = new Fault(SLUG, "network.slug.taken", Map.of());

  @Inject private Validator validator;
  @Inject private NetworkRequests requests;

  /** The plan; throws {@link Invalid} with everything that is wrong, a taken name included. */
  public NetworkPlan of(NewNetwork network) {
    var slug = network.slug();
    var taken = SoundNetworkRules.problemOf(slug).isEmpty() && isTaken(slug);
    Invalid.check(validator, network, taken ? List.of(TAKEN) : List.of());
    return network.plan();
  }

  /** The short name of a network; throws {@link Invalid} where none can have it, or one has. */
  public Slug free(String slug) {
    var problem = SoundNetworkRules.problemOf(slug);
    if (problem.isPresent()) {
      throw Invalid.field(SLUG, problem.get());
    }
    if (isTaken(slug)) {
      throw taken();
    }
    return new Slug(slug);
  }

  /** What is said of a name that another network has. */
  public static Invalid taken() {
    return Invalid.field(SLUG, TAKEN.key());
  }

  /** A short name made of the network's name; empty where nothing can be made of it. */
  public Optional<String> proposal(String name) {
    return name == null ? Optional.empty() : requests.proposals().from(name).map(Slug::value);
  }

  private boolean isTaken(String slug) {
    return requests.isTaken(new Slug(slug));
  }
}
