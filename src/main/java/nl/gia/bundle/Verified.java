package nl.gia.bundle;

import java.util.List;

/**
 * What the check of a whole file came to: how many entries it holds and how many of them are
 * vouched for, the last such entry of each chain, and the chains that are not taken.
 */
public record Verified(int count, int sound, List<Header.Head> heads, List<Parked> parked) {
  public Verified {
    heads = List.copyOf(heads);
    parked = List.copyOf(parked);
  }
}
