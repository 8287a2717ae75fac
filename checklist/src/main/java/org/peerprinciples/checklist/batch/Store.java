package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows of all arrangements until the input ends, in the order in which the arrangements came: what is needed where rows
 * of one arrangement don't stand together. Answers are packed, two to a byte: an arrangement takes some 45 bytes and its id, and
 * each of its raters 17 bytes, half a byte for each criterion and question, and an id. Refuses what contradicts earlier rows, as
 * {@link Group} does. May be read by many threads once it is filled.
 */
final class Store {

    // An arrangement's record: its last rater's, a hash, counts, the latest day, its carried cells, and its id.
    private static final int LAST_RATER = 0;
    private static final int HASH = 8;
    private static final int ROWS = 12;
    private static final int REJECTED = 16;
    private static final int DAY = 20;
    private static final int CARRIED = 24;
    private static final int ID_LENGTH = 28;
    private static final int ID = 29;

    // A rater's record: the one before, the line, the roles, the codes, and the id.
    private static final int BEFORE = 0;
    private static final int LINE = 8;
    private static final int ROLES = 12;
    private static final int NAME_LENGTH = 16;
    private static final int CODES = 17;

    /** The half byte that stands for a planned level, which is kept elsewhere. */
    private static final byte PLANNED = 13;

    private static final int HALF = 4;
    private static final int LOW_HALF = 15;
    private static final int MAP_ENTRY = 64;
    private static final int FIRST_SLOTS = 1 << 10;

    private final int width;
    private final boolean isLong;
    private final Arena arena = new Arena();
    private long[] addresses = new long[FIRST_SLOTS];
    private int count;
    private int[] slots = new int[FIRST_SLOTS];
    private final Map<Long, Integer> roleNumbers = new HashMap<>();
    private final List<Long> roleSets = new ArrayList<>();
    private final Map<List<String>, Integer> carriedNumbers = new HashMap<>();
    private final List<List<String>> carried = new ArrayList<>();
    private final Map<Long, Byte> planned = new HashMap<>();

    /** For arrangements with many raters, where these stand. */
    private final Map<Integer, Map<String, Long>> crowds = new HashMap<>();

    private long heldElsewhere;

    // What the last row had, which the next mostly has, too.
    private @Nullable List<String> lastCarried;
    private int lastCarriedNumber;
    private long lastRoles;
    private int lastRoleNumber = -1;

    Store(int width, boolean isLong) {
        this.width = width;
        this.isLong = isLong;
    }

    /** How many arrangements there are. */
    int count() {
        return count;
    }

    /** The bytes that it holds; maps roughly. */
    long held() {
        return arena.held()
                + (long) Long.BYTES * addresses.length
                + (long) Integer.BYTES * slots.length
                + (long) MAP_ENTRY * planned.size()
                + heldElsewhere;
    }

    /** Adds a row, or counts it as rejected and gives the reason where it is rejected here. */
    @Nullable
    Reject add(RowBlock block, int row) {
        int ordinal = ordinal(block, row);
        long at = addresses[ordinal];
        Reject reject = block.rejects[row] == null ? take(block, row, ordinal, at) : null;
        if (reject != null || block.rejects[row] != null) {
            arena.putInt(at + REJECTED, arena.getInt(at + REJECTED) + 1);
        } else {
            arena.putInt(at + ROWS, arena.getInt(at + ROWS) + 1);
            arena.putInt(at + DAY, Math.max(arena.getInt(at + DAY), block.day[row]));
        }
        return reject;
    }

    private @Nullable Reject take(RowBlock block, int row, int ordinal, long at) {
        int cells = carriedNumber(block.carried[row]);
        if (arena.getInt(at + ROWS) > 0 && arena.getInt(at + CARRIED) != cells) {
            return Contradiction.inCarried(
                    block, row, carried.get(arena.getInt(at + CARRIED)), line(arena.getLong(at + LAST_RATER)));
        }
        long known = find(block, row, ordinal, at);
        if (known >= 0 && !isLong) {
            return Contradiction.inRater(block.line[row], line(known));
        }
        Reject reject = known < 0 ? null : contradiction(block, row, known);
        if (reject != null) {
            return reject;
        }
        long rater = known < 0 ? addRater(block, row, ordinal, at) : known;
        if (isLong) {
            putCode(rater, block.item[row], block.codes[row]);
        } else {
            putCodes(rater, block.codes, row * width);
        }
        arena.putInt(at + CARRIED, cells);
        return null;
    }

    private @Nullable Reject contradiction(RowBlock block, int row, long rater) {
        if (roleSets.get(arena.getInt(rater + ROLES)) != block.roles[row]) {
            return Contradiction.inRoles(block.line[row], line(rater));
        }
        boolean again = code(rater, block.item[row]) != Codes.MISSING;
        return again ? Contradiction.inCriterion(block.line[row], line(rater)) : null;
    }

    // Arrangements

    private int ordinal(RowBlock block, int row) {
        int hash = (int) block.idHash[row];
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (isAbout(addresses[found], hash, block, row)) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count + 1;
        return addArrangement(hash, block, row);
    }

    private boolean isAbout(long at, int hash, RowBlock block, int row) {
        if (arena.getInt(at + HASH) != hash) {
            return false;
        }
        int from = Arena.offset(at + ID);
        return Arrays.equals(
                arena.page(at),
                from,
                from + (arena.getByte(at + ID_LENGTH) & 0xff),
                block.text,
                block.id[row],
                block.id[row] + block.idLength[row]);
    }

    private int addArrangement(int hash, RowBlock block, int row) {
        int length = block.idLength[row];
        long at = arena.allocate(ID + length);
        arena.putLong(at + LAST_RATER, -1);
        arena.putInt(at + HASH, hash);
        arena.putInt(at + DAY, RaterRow.NO_DAY);
        arena.putByte(at + ID_LENGTH, (byte) length);
        System.arraycopy(block.text, block.id[row], arena.page(at), Arena.offset(at + ID), length);
        if (count == addresses.length) {
            addresses = Arrays.copyOf(addresses, count + (count >> 1));
        }
        addresses[count++] = at;
        if (count > slots.length / 4 * 3) {
            spread();
        }
        return count - 1;
    }

    private void spread() {
        int[] more = new int[2 * slots.length];
        for (int i = 0; i < count; i++) {
            int slot = arena.getInt(addresses[i] + HASH) & (more.length - 1);
            while (more[slot] != 0) {
                slot = (slot + 1) & (more.length - 1);
            }
            more[slot] = i + 1;
        }
        slots = more;
    }

    private int carriedNumber(List<String> cells) {
        if (cells == lastCarried) {
            return lastCarriedNumber;
        }
        Integer known = carriedNumbers.get(cells);
        if (known != null) {
            lastCarried = cells;
            lastCarriedNumber = known;
            return known;
        }
        carriedNumbers.put(cells, carried.size());
        carried.add(cells);
        heldElsewhere += 2L * MAP_ENTRY;
        for (String cell : cells) {
            heldElsewhere += MAP_ENTRY + 2L * cell.length();
        }
        return carried.size() - 1;
    }

    // Raters

    private long find(RowBlock block, int row, int ordinal, long at) {
        int from = block.rater[row];
        int to = from + block.raterLength[row];
        if (!isLong && from == to) {
            return -1;
        }
        Map<String, Long> crowd = crowds.isEmpty() ? null : crowds.get(ordinal);
        if (crowd != null) {
            return crowd.getOrDefault(Group.text(block.text, from, to), -1L);
        }
        for (long rater = arena.getLong(at + LAST_RATER); rater >= 0; rater = arena.getLong(rater + BEFORE)) {
            int name = Arena.offset(rater) + CODES + packed();
            int length = arena.getByte(rater + NAME_LENGTH) & 0xff;
            if (Arrays.equals(arena.page(rater), name, name + length, block.text, from, to)) {
                return rater;
            }
        }
        return -1;
    }

    private int packed() {
        return Halves.packed(width);
    }

    private long addRater(RowBlock block, int row, int ordinal, long at) {
        int length = block.raterLength[row];
        long rater = arena.allocate(CODES + packed() + length);
        arena.putLong(rater + BEFORE, arena.getLong(at + LAST_RATER));
        arena.putInt(rater + LINE, LineCount.shown(block.line[row]));
        arena.putInt(rater + ROLES, roleNumber(block.roles[row]));
        arena.putByte(rater + NAME_LENGTH, (byte) length);
        byte[] page = arena.page(rater);
        int codes = Arena.offset(rater) + CODES;
        Arrays.fill(page, codes, codes + packed(), (byte) ((Codes.MISSING << HALF) | Codes.MISSING));
        System.arraycopy(block.text, block.rater[row], page, codes + packed(), length);
        arena.putLong(at + LAST_RATER, rater);
        noteCrowd(ordinal, at, rater);
        return rater;
    }

    /** Keeps where raters stand once there are many of them, so that each is found at once. */
    private void noteCrowd(int ordinal, long at, long added) {
        Map<String, Long> crowd = crowds.isEmpty() ? null : crowds.get(ordinal);
        if (crowd == null && arena.getInt(at + ROWS) < Group.FEW) {
            return;
        }
        if (crowd != null) {
            note(crowd, added);
            return;
        }
        int raters = 0;
        for (long each = added; each >= 0; each = arena.getLong(each + BEFORE)) {
            raters++;
        }
        if (raters > Group.FEW) {
            Map<String, Long> made = new HashMap<>();
            for (long each = added; each >= 0; each = arena.getLong(each + BEFORE)) {
                note(made, each);
            }
            crowds.put(ordinal, made);
        }
    }

    private void note(Map<String, Long> crowd, long rater) {
        crowd.put(name(rater), rater);
        heldElsewhere += 2L * MAP_ENTRY;
    }

    private int line(long rater) {
        return arena.getInt(rater + LINE);
    }

    private String name(long rater) {
        int from = Arena.offset(rater) + CODES + packed();
        return Group.text(arena.page(rater), from, from + (arena.getByte(rater + NAME_LENGTH) & 0xff));
    }

    private int roleNumber(long set) {
        if (set != lastRoles || lastRoleNumber < 0) {
            lastRoleNumber = roleNumbers.computeIfAbsent(set, added -> {
                roleSets.add(added);
                return roleSets.size() - 1;
            });
            lastRoles = set;
        }
        return lastRoleNumber;
    }

    // Codes

    private void putCode(long rater, int item, byte code) {
        byte half = code;
        if (code >= Codes.PLANNED) {
            planned.put(plannedKey(rater, item), code);
            half = PLANNED;
        }
        byte[] page = arena.page(rater);
        int at = Arena.offset(rater) + CODES + item / 2;
        int shift = item % 2 * HALF;
        page[at] = (byte) ((page[at] & ~(LOW_HALF << shift)) | (half << shift));
    }

    private void putCodes(long rater, byte[] codes, int from) {
        if (!Halves.pack(codes, from, width, arena.page(rater), Arena.offset(rater) + CODES)) {
            for (int i = 0; i < width; i++) {
                putCode(rater, i, codes[from + i]);
            }
        }
    }

    private void codes(long rater, byte[] into, int at) {
        Halves.unpack(arena.page(rater), Arena.offset(rater) + CODES, width, into, at);
        for (int i = 0; !planned.isEmpty() && i < width; i++) {
            into[at + i] = into[at + i] == PLANNED ? code(rater, i) : into[at + i];
        }
    }

    private byte code(long rater, int item) {
        byte pair = arena.page(rater)[Arena.offset(rater) + CODES + item / 2];
        byte half = (byte) ((pair >>> (item % 2 * HALF)) & LOW_HALF);
        return half == PLANNED ? planned.getOrDefault(plannedKey(rater, item), Codes.MISSING) : half;
    }

    /** No two raters have the same: a record is longer than it has items. */
    private static long plannedKey(long rater, int item) {
        return rater * (1 << 12) + item;
    }

    /** Gives the rows of an arrangement, known by when it came. */
    void load(int ordinal, Group group) {
        long at = addresses[ordinal];
        group.clear();
        int id = Arena.offset(at + ID);
        group.setId(arena.page(at), id, arena.getByte(at + ID_LENGTH) & 0xff);
        group.rows = arena.getInt(at + ROWS);
        group.rejected = arena.getInt(at + REJECTED);
        group.day = arena.getInt(at + DAY);
        group.carried = group.rows == 0 ? List.of() : carried.get(arena.getInt(at + CARRIED));
        for (long rater = arena.getLong(at + LAST_RATER); rater >= 0; rater = arena.getLong(rater + BEFORE)) {
            int name = Arena.offset(rater) + CODES + packed();
            int added = group.addRater(
                    roleSets.get(arena.getInt(rater + ROLES)),
                    arena.getInt(rater + LINE),
                    Arrays.copyOfRange(arena.page(rater), name, name + (arena.getByte(rater + NAME_LENGTH) & 0xff)));
            codes(rater, group.codes, added * width);
        }
        group.reverse();
    }
}
