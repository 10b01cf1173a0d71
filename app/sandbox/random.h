// Chance that follows from a seed, the same on every platform.
#pragma once

#include <QtGlobal>

#include <numeric>
#include <vector>

namespace lineitems::sandbox {

/// splitmix64 (public domain, Sebastiano Vigna): std's distributions differ between platforms.
inline quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

class Random
{
public:
    explicit Random(quint64 seed) : m_state(mixed(seed)) {}

    quint64 next() { return mixed(m_state++); }
    /// Below `bound`, which is not 0.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
    bool happens(double probability)
    {
        return static_cast<double>(next() >> 11) < probability * static_cast<double>(quint64{1} << 53);
    }
    /// 0 to size - 1 in random order.
    std::vector<std::size_t> order(std::size_t size)
    {
        std::vector<std::size_t> positions(size);
        std::iota(positions.begin(), positions.end(), std::size_t{0});
        for (std::size_t i = size; i > 1; --i)
            std::swap(positions[i - 1], positions[below(i)]);
        return positions;
    }

private:
    quint64 m_state;
};

} // namespace lineitems::sandbox
