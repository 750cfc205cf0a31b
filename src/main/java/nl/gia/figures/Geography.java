package nl.gia.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which province and region a municipality lies on a date. */
public final class Geography {
  private final Map<String, String> provinceOf = new HashMap<>();
  private final Map<String, String> regionOf = new HashMap<>();
  private final Map<String, Register.Area> provinces = new LinkedHashMap<>();
  private final Map<String, Register.Area> regions = new LinkedHashMap<>();

  Geography(Register register, LocalDate date) {
    register.provinces().forEach(province -> provinces.put(province.id(), province));
    register.regions().forEach(region -> regions.put(region.id(), region));
    for (Register.Placement placement : register.placements()) {
      if (placement.validity().holds(date)) {
        provinceOf.putIfAbsent(placement.municipality(), placement.province());
      }
    }
    for (Register.RegionProvince part : register.regionProvinces()) {
      if (regions.containsKey(part.region())) {
        regionOf.putIfAbsent(part.province(), part.region());
      }
    }
  }

  public Optional<Register.Area> province(String municipality) {
    return area(provinces, provinceOf.get(municipality));
  }

  public Optional<Register.Area> region(String municipality) {
    @Nullable String province = provinceOf.get(municipality);
    return province == null ? Optional.empty() : area(regions, regionOf.get(province));
  }

  private static Optional<Register.Area> area(
      Map<String, Register.Area> areas, @Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(areas.get(id));
  }
}
