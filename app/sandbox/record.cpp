#include "app/sandbox/record.h"

#include <chrono>

namespace lineitems::sandbox {

namespace {

void putDigits(char *place, unsigned number, int count)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        place[i] = static_cast<char>('0' + number % 10);
}

} // namespace

KnownProperties::KnownProperties(const PropertyTable &table)
    : recordId(table.indexOf("hs_object_id")), created(table.indexOf("createdate")),
      lastModified(table.indexOf("hs_lastmodifieddate")), name(table.indexOf("name")),
      description(table.indexOf("description")), sku(table.indexOf("hs_sku")),
      productId(table.indexOf("hs_product_id")), dealName(table.indexOf("deal_name")),
      owner(table.indexOf("hubspot_owner_id")), region(table.indexOf("region")),
      externalKey(table.indexOf("external_line_key")), price(table.indexOf("price")),
      quantity(table.indexOf("quantity")), discount(table.indexOf("discount")),
      discountPercentage(table.indexOf("hs_discount_percentage")),
      currency(table.indexOf("hs_line_item_currency_code")), cost(table.indexOf("hs_cost_of_goods_sold")),
      billing(table.indexOf("recurringbillingfrequency")),
      billingStart(table.indexOf("hs_recurring_billing_start_date")),
      billingEnd(table.indexOf("hs_recurring_billing_end_date")),
      billingPeriod(table.indexOf("hs_recurring_billing_period")), amount(table.indexOf("amount")),
      margin(table.indexOf("hs_margin")), totalContractValue(table.indexOf("hs_tcv")),
      annualRevenue(table.indexOf("hs_arr")), monthlyRevenue(table.indexOf("hs_mrr")),
      taxRate(table.indexOf("hs_tax_rate_group_id")), taxable(table.indexOf("taxable")),
      positionOnQuote(table.indexOf("hs_position_on_quote")), delivery(table.indexOf("delivery_options")),
      serviceDate(table.indexOf("service_date")), phone(table.indexOf("contact_phone")),
      pricingModel(table.indexOf("hs_pricing_model"))
{
}

QByteArray isoTimestamp(qint64 milliseconds)
{
    // By hand, since every record has two of them and QDateTime takes longer than all the rest.
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds(milliseconds)};
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    QByteArray text("0000-00-00T00:00:00.000Z");
    char *digits = text.data();
    putDigits(digits, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    putDigits(digits + 5, static_cast<unsigned>(date.month()), 2);
    putDigits(digits + 8, static_cast<unsigned>(date.day()), 2);
    putDigits(digits + 11, static_cast<unsigned>(time.hours().count()), 2);
    putDigits(digits + 14, static_cast<unsigned>(time.minutes().count()), 2);
    putDigits(digits + 17, static_cast<unsigned>(time.seconds().count()), 2);
    putDigits(digits + 20, static_cast<unsigned>(time.subseconds().count()), 3);
    return text;
}

} // namespace lineitems::sandbox
