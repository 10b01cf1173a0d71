#include "app/sandbox/record.h"

#include <QDateTime>
#include <QTimeZone>

namespace lineitems::sandbox {

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
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace lineitems::sandbox
