<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-update_credential.ftl"></@mail.emailLayout>
