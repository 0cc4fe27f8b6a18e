<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-remove_totp.ftl"></@mail.emailLayout>
