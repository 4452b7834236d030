// Draws what the tables of a checked list say; without it the tables say it alone.
"use strict";

(() => {
  if (!window.echarts) {
    return;
  }
  const styles = getComputedStyle(document.documentElement);
  const colour = (name) => styles.getPropertyValue("--" + name).trim();
  const text = { color: colour("ink"), fontFamily: getComputedStyle(document.body).fontFamily };
  const still = { animation: false, aria: { enabled: false }, textStyle: text };
  const charts = [];

  const draw = (element, option) => {
    const chart = window.echarts.init(element);
    chart.setOption({ ...still, ...option });
    charts.push(chart);
  };

  const signs = { good: "✓ ", bad: "✗ ", open: "! " };

  const gauge = (place, rows) => {
    const { label, unit } = rows[0].dataset;
    const items = [...new Set(rows.map((row) => row.dataset.item))];
    const of = (item) => rows.filter((row) => row.dataset.item === item);
    const worst = (item) => ["bad", "open", "good"].find((state) => of(item).some((row) => row.dataset.state === state));
    const element = document.createElement("div");
    element.className = "gauge";
    place.append(element);
    draw(element, {
      title: { text: label + (unit ? " / " + unit : ""), textStyle: { ...text, fontSize: 14, width: element.clientWidth - 10, overflow: "break" }, left: 0, top: 0 },
      grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
      tooltip: { trigger: "item", renderMode: "richText" },
      xAxis: { type: "category", data: items, axisLabel: { interval: 0, width: Math.max(40, (element.clientWidth - 60) / items.length), overflow: "truncate" } },
      yAxis: { type: "value" },
      series: [
        {
          type: "bar",
          name: place.dataset.value,
          barMaxWidth: 40,
          data: items.map((item) => ({
            value: Number(of(item)[0].dataset.value),
            itemStyle: { color: colour(worst(item)) },
            label: { show: true, position: "insideBottom", color: "#fff", textBorderColor: colour(worst(item)), textBorderWidth: 3, formatter: signs[worst(item)] + of(item)[0].dataset.value },
          })),
        },
        {
          type: "scatter",
          name: place.dataset.limit,
          symbol: "rect",
          symbolSize: [Math.min(56, (element.clientWidth - 60) / items.length), 3],
          itemStyle: { color: colour("ink") },
          label: { show: true, position: "top", color: colour("ink"), backgroundColor: "#fffd", padding: 2, formatter: (point) => point.data.name },
          data: rows.map((row) => ({ name: row.dataset.sign + " " + row.dataset.limit, value: [row.dataset.item, Number(row.dataset.limit)] })),
        },
      ],
    });
  };

  const gauges = document.getElementById("gauges");
  if (gauges) {
    const byFact = new Map();
    for (const row of document.querySelectorAll("#gauge-table tbody tr")) {
      byFact.set(row.dataset.fact, [...(byFact.get(row.dataset.fact) || []), row]);
    }
    byFact.forEach((rows) => gauge(gauges, rows));
  }

  for (const element of document.querySelectorAll("[data-series]")) {
    const name = element.dataset.series;
    const points = [...document.querySelectorAll("#" + name + " tbody td")].map((cell) => Number.parseFloat(cell.textContent));
    const levels = [...document.querySelectorAll('[data-level="' + name + '"]')].map((cell) => Number(cell.textContent));
    draw(element, {
      grid: { left: 8, right: 48, top: 32, bottom: 8, containLabel: true },
      tooltip: { trigger: "axis", renderMode: "richText" },
      xAxis: { type: "category", data: points.map((point, at) => String(at + 1)) },
      yAxis: { type: "value", name: element.dataset.unit, max: (range) => Math.max(range.max, ...levels) },
      series: [
        {
          type: "line",
          name: element.dataset.label,
          data: points.map((point) => (Number.isNaN(point) ? null : point)),
          itemStyle: { color: colour("main") },
          markLine: {
            silent: true,
            symbol: "none",
            lineStyle: { color: colour("bad"), type: "dashed" },
            label: { color: colour("bad"), position: "end" },
            data: levels.map((level) => ({ yAxis: level })),
          },
        },
      ],
    });
  }
  window.addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
})();
