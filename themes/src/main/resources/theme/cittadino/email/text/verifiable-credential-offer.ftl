<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/verifiable-credential-offer.ftl"></@mail.emailLayout>
