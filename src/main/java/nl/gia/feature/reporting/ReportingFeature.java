package nl.gia.feature.reporting;

import java.util.List;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;

/** Reports, and the indicators, targets and totals that they rest on. */
public final class ReportingFeature implements Feature {
  @Override
  public List<Kind> kinds() {
    return ReportingKinds.all();
  }
}
