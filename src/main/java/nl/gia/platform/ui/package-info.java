/**
 * What every screen is built from: the Screen contract, the builders for forms, tables and
 * toolbars, and the theme.
 *
 * <p>A screen is two classes in its feature's package, made in Feature.places():
 *
 * <pre>
 * Place.of(4, WorkgroupText.PLACE, "fth-users", List.of("person", "membership"),
 *     desk -&gt; new WorkgroupView(desk, new WorkgroupViewModel(desk.background(), store, verbs)));
 * </pre>
 *
 * <p>The <b>view model</b> holds observable properties and verbs, and sees no node: an
 * ObservableList of records for a table, a StringProperty for each field and for the id of the
 * selected row (empty text is none), a property with the list of problems. It reads with a Lane of
 * Background (a newer read drops the older), and writes with background.write. It refreshes from
 * what changed, and close() lets go of that.
 *
 * <p>The <b>view</b> implements Screen, lays out and binds, without an if on business facts:
 *
 * <pre>
 * table = new Table&lt;&gt;(texts, model.rows(), Row::id)
 *     .text(WorkgroupText.NAME, 24, Row::name)
 *     .date(WorkgroupText.SINCE, Row::since)
 *     .adding(model::add).removing(desk.notices(), model::remove, model::revive)
 *     .empty(WorkgroupText.EMPTY, WorkgroupText.ADD, model::add)
 *     .selecting(model.selected());
 * form = new Form(texts)
 *     .line("name", WorkgroupText.NAME, model.field("name"))
 *     .row(r -&gt; r.date("since", ...).date("until", ...))
 *     .required("name").problems(model.problems()).onCommit(model::save);
 * node = Shapes.listAndDetail(toolbar.node(), table.node(), form.node());
 * </pre>
 *
 * <p>standing() and restore() pass on to the table's, focus() to the table or field where work
 * starts, flush() saves a field that still has the keyboard, and trail() says what is open. Texts
 * come from the feature's own enum; looks live in css/gia.css, where a rule uses a style class and
 * em, and a colour is one of AtlantaFX's.
 */
@NullMarked
package nl.gia.platform.ui;

import org.jspecify.annotations.NullMarked;
