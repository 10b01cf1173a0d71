// Values of some rows among many. Copies share blocks of 64 rows, and writing to one copies the block that is
// written to: a hash would copy every value as soon as another thread holds the table.
#pragma once

#include <QList>
#include <QSharedData>

#include <bit>
#include <vector>

namespace lineitems {

template <typename Value>
class SparseRows
{
public:
    bool isEmpty() const { return m_count == 0; }
    int count() const { return m_count; }

    /// The row's value, or null if it has none.
    const Value *find(int row) const
    {
        if (row < 0 || row / blockRows >= m_blocks.size())
            return nullptr;
        const Block *block = m_blocks.at(row / blockRows).constData();
        return block && (block->used & bitOf(row)) ? &block->values[block->positionOf(row)] : nullptr;
    }

    /// The row's value; one is made if it has none.
    Value &operator[](int row)
    {
        if (row / blockRows >= m_blocks.size())
            m_blocks.resize(row / blockRows + 1);
        QSharedDataPointer<Block> &block = m_blocks[row / blockRows];
        if (!block)
            block = new Block;
        const auto at = static_cast<qsizetype>(block.constData()->positionOf(row));
        if (!(block.constData()->used & bitOf(row))) {
            block->values.emplace(block->values.begin() + at);
            block->used |= bitOf(row);
            ++m_count;
        }
        return *(block->values.begin() + at);
    }

    void remove(int row)
    {
        if (!find(row))
            return;
        QSharedDataPointer<Block> &block = m_blocks[row / blockRows];
        --m_count;
        if (block.constData()->used == bitOf(row)) {
            block.reset();
            return;
        }
        block->values.erase(block->values.begin() + static_cast<qsizetype>(block->positionOf(row)));
        block->used &= ~bitOf(row);
    }

    /// Calls `visit(row, value)` for each value, in the order of rows.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (qsizetype number = 0; number < m_blocks.size(); ++number) {
            const Block *block = m_blocks.at(number).constData();
            quint64 left = block ? block->used : 0;
            for (const Value *value = block ? block->values.data() : nullptr; left; left &= left - 1)
                visit(static_cast<int>(number) * blockRows + std::countr_zero(left), *value++);
        }
    }

    /// The rows that have a value, in ascending order.
    std::vector<int> rows() const
    {
        std::vector<int> rows;
        rows.reserve(static_cast<std::size_t>(m_count));
        forEach([&](int row, const Value &) { rows.push_back(row); });
        return rows;
    }

private:
    static constexpr int blockRows = 64;
    static quint64 bitOf(int row) { return quint64(1) << (row % blockRows); }

    struct Block : QSharedData
    {
        quint64 used = 0; ///< a bit for each row that has a value
        std::vector<Value> values; ///< of these rows, in their order

        std::size_t positionOf(int row) const
        {
            return static_cast<std::size_t>(std::popcount(used & (bitOf(row) - 1)));
        }
    };

    QList<QSharedDataPointer<Block>> m_blocks; ///< null where no row has a value
    int m_count = 0;
};

} // namespace lineitems
